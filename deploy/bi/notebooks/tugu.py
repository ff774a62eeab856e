# %% [markdown]
# # tugu in Python
# Run as a script (`python3 tugu.py http://127.0.0.1:8080`), or open in Jupyter or VS Code, which know these cells. Needs pandas; figures need no token.

# %%
import sys
from urllib.parse import urlencode

import pandas as pd

TUGU = sys.argv[1] if len(sys.argv) > 1 and sys.argv[1].startswith("http") else "http://127.0.0.1:8080"


def metrics(**question) -> pd.DataFrame:
    """The flat table; arguments are those of metricRows, e.g. dimensions="PILLAR,DEPARTMENT", window="LAST_30_DAYS"."""
    table = pd.read_csv(f"{TUGU}/export/metrics.csv?{urlencode(question)}", keep_default_na=False, na_values=[""])
    for column in table.columns:
        if column.endswith(("Start", "End")) or column in ("asOf", "oldestSubmittedAt"):
            table[column] = pd.to_datetime(table[column], utc=True).dt.tz_convert("Asia/Jakarta")
    return table


# %% [markdown]
# ## Received per month and pillar, as a pivot

# %%
months = metrics(dimensions="PILLAR", granularity="MONTH", window="THIS_YEAR", columns="pillar,periodStart,received,resolutionOnTimeMet,resolutionOnTimeBreached")
print(months.pivot(index="periodStart", columns="pillar", values="received"))

# %% [markdown]
# ## Rates of several rows come from their parts, never from an average of rates

# %%
parts = months.groupby("pillar")[["resolutionOnTimeMet", "resolutionOnTimeBreached"]].sum()
parts["onTime"] = parts.resolutionOnTimeMet / parts.sum(axis=1)
print(parts)

# %% [markdown]
# ## Single complaints, and only what changed since
# Keep the last row's `cursor`: given as `after`, it reads on. Parquet (`/export/complaints.parquet`) is smaller and typed, for pyarrow and
# duckdb: `duckdb.sql("SELECT category, count(*) FROM 'complaints.parquet' GROUP BY 1")`.

# %%
first = pd.read_csv(f"{TUGU}/export/complaints.csv?limit=100")
more = pd.read_csv(f"{TUGU}/export/complaints.csv?{urlencode({'after': first.cursor.iloc[-1], 'limit': 100})}")
assert not set(first.id) & set(more.id)
print(pd.concat([first, more]).groupby("status").size())

# %% [markdown]
# ## The rows add up to the whole, asked as of one moment

# %%
as_of = "2026-06-30T23:59:59+07:00"
rows = metrics(dimensions="PILLAR,DEPARTMENT", window="ALL", columns="received", asOf=as_of)
whole = metrics(window="ALL", columns="received", asOf=as_of)
assert rows.received.sum() == whole.received[0]
print("received up to", as_of, "=", int(whole.received[0]))
