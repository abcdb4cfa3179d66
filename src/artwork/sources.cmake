room(artwork cards.c cards_base.c cards_face.c cards_size.c chart.c coverage.c kinds.c occasion.c problems.c seated.c seated_only.c settings.c theme.c)
