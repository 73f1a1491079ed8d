"""Writes posts for benchmarks: the same ones for the same number, with prose, headings, lists, code, tables, images and links.

usage: posts.py N FOLDER
"""
import datetime
import pathlib
import random
import sys

WORDS = ("build cache thread parser module release branch commit review test index query schema stream buffer queue lock "
         "the a and of to in that it is for on with as by this are be from or an which when where each every").split()
TAGS = "java maven testing release-notes performance tooling databases web git markdown".split()
CODE = {
    "java": "public record Point(int x, int y) {\n    /** The sum. */\n    Point plus(Point o) {\n        return new Point(x + o.x, y + o.y);\n    }\n}\n",
    "bash": "set -eu\nfor f in *.md; do\n  echo \"$f\" | sed -e 's/\\.md$//'\ndone\n",
    "sql": "SELECT id, count(*) AS n\nFROM posts\nWHERE published > '2024-01-01'\nGROUP BY id\nORDER BY n DESC;\n",
    "yaml": "jobs:\n  build:\n    runs-on: ubuntu\n    steps: [checkout, test]\n",
    "python": "def mean(xs):\n    \"\"\"The arithmetic mean.\"\"\"\n    return sum(xs) / len(xs) if xs else None\n",
}


def sentence(r):
    words = [r.choice(WORDS) for _ in range(r.randint(8, 22))]
    if r.random() < 0.3:
        words[3] = f"**{words[3]}**"
    if r.random() < 0.3:
        words[5] = f"`{words[5]}()`"
    return (" ".join(words)).capitalize() + "."


def paragraph(r):
    return " ".join(sentence(r) for _ in range(r.randint(3, 7)))


def body(r, n, total):
    parts = [paragraph(r)]
    for section in range(r.randint(3, 6)):
        parts.append(f"## {' '.join(r.choice(WORDS) for _ in range(4)).capitalize()}")
        parts.append(paragraph(r))
        language = r.choice(sorted(CODE))
        parts.append(f"```{language}\n{CODE[language] * r.randint(1, 4)}```")
        parts.append("\n".join(f"- {sentence(r)}" for _ in range(r.randint(2, 5))))
        parts.append(f"More in [post {n}](/post-{r.randrange(total)}/) and [elsewhere](https://example.org/{n}/{section}).")
    parts.append("| a | b |\n|---|---|\n" + "\n".join(f"| {r.randrange(999)} | {r.choice(WORDS)} |" for _ in range(6)))
    parts.append(f"![A picture of {r.choice(WORDS)}](https://img.example.org/{n}.png)")
    return "\n\n".join(parts) + "\n"


def write(total, folder):
    folder = pathlib.Path(folder)
    (folder / "posts").mkdir(parents=True, exist_ok=True)
    start = datetime.date(2004, 1, 1)
    for n in range(total):
        r = random.Random(n)
        tags = ", ".join(sorted(r.sample(TAGS, 3)))
        front = f"---\ntitle: \"Post {n}: {r.choice(WORDS)}\"\ndate: {start + datetime.timedelta(hours=17 * n)}\nslug: post-{n}\ntags: [{tags}]\n---\n"
        (folder / "posts" / f"post-{n}.md").write_text(front + body(r, n, total), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    write(int(sys.argv[1]), sys.argv[2])
