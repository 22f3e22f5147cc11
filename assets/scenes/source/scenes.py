"""Every scene by its name, which is the name of its file and the one stories use."""

from source import (
    boundaries,
    evidence,
    exhibition,
    flocke,
    handball,
    kitchen,
    machine_pictures,
    picture_wall,
    posts,
    profiles,
    school,
    siblings,
    workshop,
    youth_club,
)

SCENES = {
    **youth_club.SCENES, **workshop.SCENES, **profiles.SCENES, **machine_pictures.SCENES,
    **picture_wall.SCENES,
    **flocke.SCENES, **boundaries.SCENES, **handball.SCENES, **school.SCENES,
    **siblings.SCENES, **evidence.SCENES, **kitchen.SCENES, **posts.SCENES, **exhibition.SCENES,
}
