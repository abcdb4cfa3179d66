room(artwork chart.c chart_aisles.c chart_band.c chart_banquet.c chart_banquet_fit.c chart_banquet_ghosts.c chart_banquet_pages.c
  chart_banquet_table.c chart_beside.c chart_board.c chart_board_beside.c chart_board_draw.c chart_board_find.c chart_board_fit.c chart_board_rows.c
  chart_board_pages.c chart_board_posts.c chart_board_side.c chart_board_table.c chart_board_upright.c
  chart_board_words.c chart_cut.c chart_cut_zones.c chart_form.c chart_ghosts.c chart_hall.c chart_hall_draw.c chart_head.c
  chart_label.c chart_label_draw.c chart_label_room.c chart_leader.c chart_legend.c chart_marks.c chart_names_page.c chart_note.c
  chart_numeral.c chart_outline.c chart_overview.c chart_page.c chart_pages.c chart_pages_overview.c chart_pages_part.c
  chart_pages_zone.c chart_pen.c chart_people.c chart_piece.c chart_pitch.c chart_plan.c chart_ring.c chart_ring_fit.c
  chart_ring_names.c chart_ring_pages.c
  chart_room.c chart_rostrum.c chart_rostrum_form.c chart_rostrum_notes.c chart_rostrum_page.c chart_rostrum_pages.c
  chart_rostrum_posts.c
  chart_seat.c chart_tiles.c chart_walls.c chart_warn.c chart_zone.c chart_zone_color.c coverage.c emblem.c kinds.c occasion.c
  problems.c problems_chart.c qr.c seated.c seated_only.c seated_since.c settings.c signs.c signs_draw.c signs_of.c theme.c)
room(artwork badges.c cards.c cards_alike.c cards_base.c cards_face.c cards_look.c cards_name.c cards_order.c
  cards_picture.c cards_sheet.c cards_size.c cards_words.c fields.c problems_cards.c problems_template.c template.c template_art.c template_box.c
  template_css.c template_doctype.c template_layer.c template_read.c template_refs.c template_style.c template_switch.c template_text.c template_value.c)
room(artwork booklet.c list.c list_grid.c list_grids.c list_index.c list_index_line.c list_index_tabs.c list_paper.c list_people.c
  list_rooms.c list_zones.c list_zone_places.c list_zone_words.c problems_lists.c signin.c)
room(artwork banner.c banner_flags.c banner_hanging.c banner_letters.c banner_page.c banner_pitch.c banner_proof.c banner_set.c
  banner_settings.c banner_size.c banner_strokes.c banner_tiles.c problems_banner.c)
room(artwork hallplan.c hallplan_measures.c hallplan_seats.c hallplan_walls.c)
