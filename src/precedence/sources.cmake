room(precedence alpha.c between.c dates.c groups.c index.c keys.c keys_name.c keys_post.c order.c pinyin.c problems.c profiles.c sortword.c strokes.c syllables.c
  tables.c tell.c tell_post.c titles.c titles_guess.c units.c words.c)
