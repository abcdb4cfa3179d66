room(layout alternate.c attributes.c bound.c draft.c elements.c expression.c fill.c fills.c hall.c halves.c honour.c layout.c lines.c long.c
  names.c places.c problems.c regions.c repeats.c rings.c room.c round.c scope.c seated.c seats.c stand.c strips.c style.c turns.c uses.c words.c zones.c)
