room(venue box.c chairs.c doors.c hall.c numbering.c place.c problems.c sizes.c specs.c venue.c)
