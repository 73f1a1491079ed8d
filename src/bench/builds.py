"""Times whole builds of generated posts, Maven's and the virtual machine's start included: cold, unchanged, after one
change, and with nothing but target/blog-cache, as on a CI server that keeps it.

usage: builds.py [--sizes 100,1000,10000] [--runs 5] [--hugo hugo]

Needs `mvn install` of this project before, and GNU time. --hugo names a Hugo to render the same posts with, with the same
kinds of pages and highlighted code, in turn with the cold builds. Set TMPDIR to a RAM disk to leave the disk out. The first
round of each size only warms the disk. Social cards are off, because Hugo draws none. On a busy machine only ratios of one
run mean something.
"""
import argparse
import math
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import posts

HERE = pathlib.Path(__file__).resolve().parent
NAMESPACE = "{http://maven.apache.org/POM/4.0.0}"
VERSION = ET.parse(HERE.parents[1] / "pom.xml").getroot().find(f"{NAMESPACE}version").text
PLUGIN = f"io.github.blogmaven:blog-maven-plugin:{VERSION}"
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>bench</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
</project>
"""


class Figures:
    """What processes of one kind took: seconds of wall and of processor time, and megabytes at most."""

    def __init__(self):
        self.wall, self.cpu, self.peak = [], [], []

    def median(self, what):
        return statistics.median(getattr(self, what))


def run(command, folder):
    log = folder / "time.txt"
    process = subprocess.run(["/usr/bin/time", "-f", "%e %U %S %M", "-o", str(log)] + command, cwd=folder,
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{process.stdout[-3000:]}")
    wall, user, system, peak = map(float, log.read_text().split()[-4:])
    return wall, user + system, peak / 1024


def files(folder):
    return sum(len(names) for _, _, names in os.walk(folder))


def measure(size, runs, hugo):
    kinds = ["start", "cold", "unchanged", "one change", "cache only"] + (["hugo"] if hugo else [])
    figures = {kind: Figures() for kind in kinds}
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        posts.write(size, folder / "src" / "blog")
        (folder / "pom.xml").write_text(POM)
        if hugo:
            shutil.copytree(HERE / "hugo", folder / "hugo")
            shutil.copytree(folder / "src" / "blog" / "posts", folder / "hugo" / "content" / "posts")
        maven = ["mvn", "-B", "-o", "-q"]
        render = maven + [f"{PLUGIN}:render", "-Dblog.baseUrl=https://blog.example.org/", "-Dblog.socialCards=false", "-Dblog.show=error"]
        changed = folder / "src" / "blog" / "posts" / f"post-{size // 2}.md"
        for number in range(runs + 1):
            shutil.rmtree(folder / "target", ignore_errors=True)
            shutil.rmtree(folder / "hugo" / "public", ignore_errors=True)
            for kind in kinds:
                if kind == "one change":
                    changed.write_text(changed.read_text() + f"\nChange {number}.\n")
                if kind == "cache only":
                    shutil.rmtree(folder / "target" / "blog")
                    shutil.rmtree(folder / "target" / "blog-reports")
                commands = {"start": maven + ["validate"], "hugo": [hugo, "--quiet", "--source", str(folder / "hugo")]}
                wall, cpu, peak = run(commands.get(kind, render), folder)
                if number:
                    figures[kind].wall.append(wall)
                    figures[kind].cpu.append(cpu)
                    figures[kind].peak.append(peak)
        print(f"\n{size} posts: {files(folder / 'target' / 'blog')} files of ours"
              + (f", {files(folder / 'hugo' / 'public')} of Hugo" if hugo else ""))
    print(f"{'build':11} {'wall':>8} {'CPU':>8} {'peak':>8}   CPU to start" + ("   wall, CPU to Hugo" if hugo else ""))
    for kind in kinds:
        own = figures[kind]
        line = f"{kind:11} {own.median('wall'):7.2f}s {own.median('cpu'):7.2f}s {own.median('peak'):6.0f}MB"
        line += f"   {own.median('cpu') / figures['start'].median('cpu'):.2f}".ljust(15)
        if hugo:
            line += "   " + ", ".join(f"{own.median(what) / figures['hugo'].median(what):.2f}" for what in ("wall", "cpu"))
        print(line, flush=True)
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--hugo", default="")
    arguments = parser.parse_args()
    sizes = [int(size) for size in arguments.sizes.split(",")]
    cold = {size: measure(size, arguments.runs, arguments.hugo)["cold"] for size in sizes}
    for less, more in zip(sizes, sizes[1:]):
        exponents = [math.log(cold[more].median(what) / cold[less].median(what), more / less) for what in ("wall", "cpu")]
        print(f"growth from {less} to {more} posts: wall n^{exponents[0]:.2f}, CPU n^{exponents[1]:.2f}")


if __name__ == "__main__":
    main()
