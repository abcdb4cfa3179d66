#!/usr/bin/env python3
"""Seconds and peak memory of zuoci by size: the medians of a few runs. It asserts nothing.

bench.py ZUOCI
"""
import os
import random
import statistics
import sys
import tempfile
import time

RUNS = 5
SURNAMES = list("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
                "余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文")
SURNAMES += ["欧阳", "司马", "诸葛", "上官"]
GIVEN = list("明国文华建立志军平春海东永德伟红玉小金光新爱世宏亚庆中云晓成正学荣忠林俊家丽生祥胜兴福安宝山秀良振宇")


def name(chance):
    return chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=chance.choice((1, 2, 2, 2))))


def write_roster(path, people):
    """People of all names with unlike units, so that no two are one person; ranks and groups for a hall."""
    chance = random.Random(people)
    with open(path, "w", encoding="utf-8") as out:
        out.write("姓名,单位,级别,代表团\n")
        for person in range(people):
            out.write(f"{name(chance)},第{person}单位,{1 + person % 9},第{person // 250}团\n")


def run(command):
    """Wall seconds, seconds of the processor, peak kB."""
    began = time.monotonic()
    child = os.posix_spawn(command[0], command, os.environ,
                           file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
                                         (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{' '.join(command)}: exit status {os.waitstatus_to_exitcode(status)}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss


def measure(words, people, folder, options):
    roster, out = f"{folder}/{people}.csv", f"{folder}/out.csv"
    write_roster(roster, people)
    runs = [run([sys.argv[1], *words, roster, *options, "-o", out]) for _ in range(RUNS)]
    return [statistics.median(column) for column in zip(*runs)]


def table(title, words, sizes, options_of):
    print(f"\n{title}\n\n| people | wall s | cpu s | peak MB | cpu, times the row above | people, likewise |\n|---|---|---|---|---|---|")
    before = None
    with tempfile.TemporaryDirectory() as folder:
        for people in sizes:
            wall, cpu, peak = measure(words, people, folder, options_of(people))
            ratio = f"{cpu / before[1]:.1f} | {people / before[0]:.1f}" if before else " | "
            print(f"| {people:,} | {wall:.2f} | {cpu:.2f} | {peak / 1024:.0f} | {ratio} |", flush=True)
            before = people, cpu


def main():
    order = ["order"]
    for key in ("strokes", "pinyin", "rank"):
        table(f"`order --by {key}`", order, (10_000, 20_000, 50_000, 100_000), lambda _, key=key: ["--by", key])
    table("`solve --style report` of a full hall", ["solve", "--style", "report"], (1_000, 10_000),
          lambda people: ["--audience", f"{people // 100}x100"])


main()
