"""Runs nutgraf under Spark, on this machine and in several partitions, and checks that what comes out is what one process
prints, record for record. Exits with 1 where it is not.

    pip install pyspark            # Spark 4 needs Java 17
    python bench/spark.py          # the fixtures
    python bench/spark.py FOLDER   # or the text files of a folder
"""

import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, explode, from_json, struct, to_json

ROOT = Path(__file__).resolve().parent.parent
NUTGRAF = f"node '{ROOT}/bin/nutgraf.js' -q -j 1 --input-format jsonl -f jsonl"
# Status 1 is an article that failed, and has a record that says so; anything more ends the job.
COMMAND = f'sh -c {shlex.quote(NUTGRAF + "; [ $? -le 1 ]")}'
PARTITIONS = 4
SCHEMA = """
    id string, title string,
    quotes array<struct<text: string, speaker: string, confidence: double>>,
    error struct<code: string, message: string>
"""


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / 'fixtures' / 'articles'
    articles = [
        {'id': str(path.relative_to(folder)), 'text': path.read_text('utf-8', 'replace')}
        for path in sorted(folder.rglob('*.txt'))
    ]
    # Two that fail: one without a text, one whose text is a number.
    articles.insert(len(articles) // 3, {'id': 'without text'})
    lines = [json.dumps(article, ensure_ascii=False) for article in articles]
    lines.insert(len(lines) // 2, json.dumps({'id': 'a number', 'text': 5}))
    spark = (
        SparkSession.builder.master(f'local[{PARTITIONS}]')
        .config('spark.ui.enabled', 'false')
        .config('spark.log.level', 'OFF')
        .getOrCreate()
    )
    checks = [check_lines(spark, lines), check_frame(spark, articles), check_failures(spark)]
    spark.stop()
    return 0 if all(checks) else 1


def check_lines(spark: SparkSession, lines: list[str]) -> bool:
    """A file of JSON Lines through `pipe`: lines in, lines out."""
    with tempfile.TemporaryDirectory() as scratch:
        feed = Path(scratch) / 'feed.jsonl'
        feed.write_text('\n'.join(lines) + '\n', 'utf-8')
        read = spark.sparkContext.textFile(str(feed), PARTITIONS)
        return compare('rdd.pipe', read.getNumPartitions(), read.pipe(COMMAND, checkCode=True).collect(), lines)


def check_frame(spark: SparkSession, articles: list[dict]) -> bool:
    """A DataFrame with a row for each article, and one with a row for each quote made of it."""
    rows = [(article['id'], article.get('text')) for article in articles]
    frame = spark.createDataFrame(rows, 'id string, text string').repartitionByRange(PARTITIONS, 'id')
    lines = frame.select(to_json(struct('id', 'text'))).rdd.map(lambda row: row[0])
    piped = lines.pipe(COMMAND, checkCode=True)
    records = spark.createDataFrame(piped.map(lambda line: (line,)), 'line string')
    parsed = records.select(from_json('line', SCHEMA).alias('record')).select('record.*')
    quotes = parsed.select('id', explode('quotes').alias('quote')).select('id', 'quote.*')
    expected = run(lines.collect())
    same = compare('DataFrame', lines.getNumPartitions(), piped.collect(), lines.collect())
    counted = quotes.count() == sum(len(json.loads(record).get('quotes', [])) for record in expected)
    failed = [row.id for row in parsed.where(col('error').isNotNull()).collect()]
    print(f'DataFrame: {quotes.count()} rows of quotes, failed: {failed}')
    return same and counted and failed == ['without text']


def check_failures(spark: SparkSession) -> bool:
    """What a bad line does with the bare command: nothing to a job that looks at no status, else it ends the job."""
    bad = spark.sparkContext.parallelize(['{"id": 1, "text": "It sails."}', 'no JSON'], 1)
    records = [json.loads(line) for line in bad.pipe(NUTGRAF).collect()]
    answered = [record.get('error', {}).get('code') for record in records] == [None, 'bad_json']
    try:
        bad.pipe(NUTGRAF, checkCode=True).collect()
        ended = False
    except Exception:  # Py4J wraps what the worker has thrown.
        ended = True
    print(f'bad line: answered in its place: {answered}; with checkCode and the bare command the job ends: {ended}')
    return answered and ended


def run(lines: list[str]) -> list[str]:
    """What one process prints for some lines."""
    feed = ''.join(f'{line}\n' for line in lines)
    done = subprocess.run(['sh', '-c', NUTGRAF], input=feed, capture_output=True, encoding='utf-8')
    return done.stdout.split('\n')[:-1]


def compare(name: str, partitions: int, piped: list[str], lines: list[str]) -> bool:
    expected = run(lines)
    same = piped == expected
    print(f'{name}: {len(piped)} of {len(lines)} records from {partitions} partitions; ', end='')
    print('those of one process' if same else 'NOT those of one process')
    return same and len(piped) == len(lines)


if __name__ == '__main__':
    sys.exit(main())
