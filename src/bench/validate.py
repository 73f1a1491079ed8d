"""Validates and renders the same generated posts in turn, whole processes with Maven's start, and prints medians and the ratio.

usage: validate.py N [RUNS] [-Dblog.socialCards=false …]        after `mvn install`; needs GNU time
"""
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import posts

POM = pathlib.Path(__file__).resolve().parents[2] / "pom.xml"
VERSION = ET.parse(POM).getroot().find("{http://maven.apache.org/POM/4.0.0}version").text


def timed(goal, folder, parameters):
    shutil.rmtree(folder / "target", ignore_errors=True)
    plugin = f"io.github.blogmaven:blog-maven-plugin:{VERSION}:{goal}"
    log = folder / "time.txt"
    command = ["/usr/bin/time", "-f", "%e %U %S", "-o", str(log), "mvn", "-B", "-o", "-q", plugin,
               "-Dblog.baseUrl=https://blog.example.org/"] + parameters
    run = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if run.returncode:
        sys.exit(f"{goal} failed:\n{run.stdout[-3000:]}")
    wall, user, system = map(float, log.read_text().split())
    return wall, user + system


def main(total, runs, parameters):
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        posts.write(total, folder)
        figures = {"validate": [], "render": []}
        for run in range(runs + 1):
            for goal, list_of in figures.items():
                figure = timed(goal, folder, parameters)
                if run:  # the first round only warms the disk
                    list_of.append(figure)
    for goal, list_of in figures.items():
        wall, cpu = (statistics.median(f[i] for f in list_of) for i in (0, 1))
        print(f"{goal:9} n={total} wall {wall:6.2f} s  cpu {cpu:6.2f} s")
    for i, what in enumerate(("wall", "cpu")):
        ratios = sorted(v[i] / r[i] for v, r in zip(figures["validate"], figures["render"]))
        print(f"ratio validate/render {what}: median {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}, {runs} pairs)")


if __name__ == "__main__":
    parameters = [argument for argument in sys.argv[1:] if argument.startswith("-D")]
    numbers = [argument for argument in sys.argv[1:] if argument not in parameters]
    if len(numbers) not in (1, 2) or not all(number.isdigit() for number in numbers):
        sys.exit(__doc__)
    main(int(numbers[0]), int(numbers[1]) if len(numbers) == 2 else 5, parameters)
