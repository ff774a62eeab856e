"""Runs SQL by Superset's GraphQL adapter against a running tugu, and compares each row with the API's own answer.

    python3 try.py http://127.0.0.1:8080

Needs graphql-db-api and shillelagh (Python finds them, or they are in folders named by PYTHONPATH). Ends with 0 if all
is equal, 1 if not, and 77 if the adapter is not installed.
"""
import json
import sys
import urllib.parse
import urllib.request

try:
    from graphqldb.adapter import GraphQLAdapter
    from shillelagh.adapters.registry import registry
    from sqlalchemy import create_engine, text
    from sqlalchemy.dialects import registry as dialects
except ImportError as missing:
    print(f"not installed: {missing}")
    sys.exit(77)

base = urllib.parse.urlparse(sys.argv[1])
registry.add("graphql", GraphQLAdapter)  # as its package does where it is installed
dialects.register("graphql", "graphqldb.dialect", "APSWGraphQLDialect")
engine = create_engine(f"graphql://{base.netloc}/graphql?is_https=0")


def api(arguments, columns):
    literals = ", ".join(f"{k}: {json.dumps(v)}" for k, v in arguments.items())
    query = f"{{ metricRows({literals}) {{ nodes {{ {' '.join(columns)} }} }} }}"
    request = urllib.request.Request(sys.argv[1] + "/graphql?" + urllib.parse.urlencode({"query": query}), headers={"Accept": "application/json"})
    answer = json.load(urllib.request.urlopen(request))
    if "errors" in answer:
        raise SystemExit(f"the API refuses {query}: {answer['errors']}")
    return [tuple(node[c] for c in columns) for node in answer["data"]["metricRows"]["nodes"]]


AS_OF = "2026-06-30T23:59:59+07:00"  # so that both are asked at the same moment
CASES = [
    ({"dimensions": "DEPARTMENT", "window": "LAST_90_DAYS", "asOf": AS_OF, "columns": "department,received,overdue,resolutionOnTimeRate"}, ["department", "received", "overdue", "resolutionOnTimeRate"]),
    ({"dimensions": "PILLAR,CATEGORY", "window": "ALL", "asOf": AS_OF, "columns": "pillar,category,received", "first": 3}, ["pillar", "category", "received"]),
    ({"dimensions": "PILLAR", "granularity": "MONTH", "from": "2026-01-01", "to": "2026-06-30", "asOf": AS_OF, "columns": "pillar,period,received,open"}, ["pillar", "period", "received", "open"]),
]
compared = 0
with engine.connect() as connection:
    for arguments, columns in CASES:
        query = urllib.parse.urlencode({("iarg_" if isinstance(v, int) else "arg_") + k: v for k, v in arguments.items()})
        rows = [tuple(r) for r in connection.execute(text(f'SELECT {", ".join(columns)} FROM "metricRows?{query}"'.replace(":", "\\:")))]
        want = api({k: v for k, v in arguments.items() if k != "first"} | {"first": 10000}, columns)
        if not want or rows != want:
            print(f"differ: {arguments}\nSQL: {rows[:5]} ({len(rows)} rows)\nAPI: {want[:5]} ({len(want)} rows)")
            sys.exit(1)
        compared += len(rows)
    total = connection.execute(text('SELECT sum(received) FROM "metricRows?arg_dimensions=PILLAR&arg_window=ALL&arg_asOf=' + urllib.parse.quote(AS_OF).replace("%3A", "\\:") + '"')).scalar()
    if (total,) != api({"window": "ALL", "asOf": AS_OF}, ["received"])[0]:
        print(f"the pillars add up to {total}, not to the whole")
        sys.exit(1)
print(f"{compared} rows by SQL equal the API's")
