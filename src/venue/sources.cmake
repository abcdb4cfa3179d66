room(venue aisles.c blocks.c box.c chairs.c doors.c fields.c furnishings.c hall.c numbering.c place.c problems.c raise.c read.c sizes.c specs.c
  venue.c walls.c)
