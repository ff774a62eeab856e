package main

import (
	"io"
	"log/slog"
	"time"

	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/tracing"
)

// commands are the program's commands and flags.
type commands struct {
	Log logFlags `embed:"" prefix:"log-"`

	Serve    serveCommand    `cmd:"" default:"withargs" help:"Serve figures, wall and API (the default)."`
	Demo     demoCommand     `cmd:"" help:"Serve a simulated city from a temporary database."`
	Import   importCommand   `cmd:"" help:"Take complaints from a file of a source that the profile describes."`
	Profile  profileCommand  `cmd:"" help:"Work on city profiles."`
	Migrate  migrateCommand  `cmd:"" help:"Bring the database to this version."`
	Route    routeCommand    `cmd:"" help:"Explain which category and district the words of a complaint are given, or measure the rules by labelled ones."`
	Verify   verifyCommand   `cmd:"" help:"Recount all measures by SQL, in all and by each dimension, of four windows on every basis, and report any difference with what the stored facts give (a minute for 10,000 complaints)."`
	Backup   backupCommand   `cmd:"" help:"Copy the database into a file while it is used, and compare the two."`
	Copy     copyCommand     `cmd:"" help:"Copy a database, or a backup, into an empty one of either kind, and compare the two: from SQLite to PostgreSQL and back."`
	Views    viewsCommand    `cmd:"" help:"Make read-only SQL views for BI tools in a PostgreSQL database, and a role that may read them alone."`
	Health   healthCommand   `cmd:"" help:"Ask a running tugu whether it is ready: exit code 0 or 1, for containers."`
	Reporter reporterCommand `cmd:"" help:"Give out, or erase for good, what is known of one reporter, as people may ask for by law."`
	Key      keyCommand      `cmd:"" help:"List, replace and retire the keys that seal personal data in the database."`
	Token    tokenCommand    `cmd:"" help:"Make, list and revoke the tokens of callers: each has a role, maybe for some departments or sources, until a day."`
	Screen   screenCommand   `cmd:"" help:"Let screens in that show a code, list them, and take that back."`
	Alert    alertCommand    `cmd:"" help:"Try whether receivers of alerts are reached."`
	Doctor   doctorCommand   `cmd:"" help:"Check everything that tugu needs, and say what to do: exit code 0, 1 (something to do soon) or 2 (something fails)."`
	Version  versionCommand  `cmd:"" help:"Print the version."`
}

// logFlags say how the log is written.
type logFlags struct {
	Level  slog.Level `help:"Least level that is logged: debug, info, warn or error." default:"info"`
	Format string     `help:"Format of the log: text or json." enum:"text,json" default:"text"`
}

func (l logFlags) logger(w io.Writer) *slog.Logger {
	o := &slog.HandlerOptions{Level: l.Level}
	if l.Format == "json" {
		return slog.New(tracing.LogHandler(slog.NewJSONHandler(w, o)))
	}
	return slog.New(tracing.LogHandler(slog.NewTextHandler(w, o)))
}

// cityFlags name the city and its database.
type cityFlags struct {
	Database string `help:"Where complaints are kept: sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME (HOST:PORT,HOST:PORT/NAME for a primary and its standbys: the one that takes writes is used)." default:"sqlite:tugu.db"`
	Profile  string `help:"City profile: the name of a bundled one, or a folder or city.yaml." default:"malang"`
	KeyFile  string `help:"File with the keys that seal personal data in the database, which is made if there is none yet: a path, or auto (beside a SQLite database). Keep a copy apart from the database's backups." default:"auto"`
}

func (c cityFlags) load() (*profile.Loaded, error) { return loadProfile(c.Profile) }

func loadProfile(name string) (*profile.Loaded, error) {
	return profile.Load(name, profileOptions()...)
}

// profileOptions tell the profile's check what the engine can count.
func profileOptions() []profile.Option {
	known := func(name string) bool {
		for _, d := range cube.Dimensions() {
			if string(d) == name {
				return true
			}
		}
		return false
	}
	return []profile.Option{
		profile.KnownMeasure(cube.KnownMeasure), profile.KnownDimension(known), profile.Share(cube.IsShare), profile.Now(time.Now),
	}
}

// databaseFlags say how a PostgreSQL is reached besides.
type databaseFlags struct {
	DatabaseDirect  string `help:"Address of the same PostgreSQL past a pooler such as PgBouncer, for migrating and for hearing of other processes' commits; without it, --database is used for that, too." placeholder:"POSTGRES-URL"`
	DatabaseStandby string `help:"Address of a standby of that PostgreSQL: lists and files of single complaints are read from it while it has all that the figures include; figures never." placeholder:"POSTGRES-URL"`
}

// webFlags say how the service is reached.
type webFlags struct {
	databaseFlags
	citizenFlags
	admissionFlags
	tlsFlags
	oidcFlags
	mailFlags
	Listen                  string        `help:"Address and port to listen on." default:"127.0.0.1:8080"`
	Public                  string        `help:"What whoever sends no token is shown, instead of what the profile says: nothing, figures, or complaints (single ones, too, without anybody's words)." enum:",nothing,figures,complaints" default:""`
	Token                   string        `help:"Bearer token that writing, the words of complaints and sensitive categories ask for (at least 16 characters; rather set TUGU_TOKEN, which ps does not show). Without one, nobody may write; listening beyond loopback needs one."`
	TokenFile               string        `help:"File whose one line is that token, instead of --token. It is looked at every second: another line takes effect, and subscriptions that were opened with the old one are closed (4403)." placeholder:"PATH"`
	IntakeToken             secrets       `help:"Tokens of sources, SOURCE=TOKEN, by which a source may hand in its own records at /intake/SOURCE and do nothing else (at least 16 characters; rather set TUGU_INTAKE_TOKEN, SOURCE=TOKEN;SOURCE=TOKEN)." placeholder:"SOURCE=TOKEN" env:"TUGU_INTAKE_TOKEN"`
	IntakeSecret            secrets       `help:"Secrets by which webhooks sign what they send, SOURCE/HOOK=SECRET with the hook meta or mention (rather set TUGU_INTAKE_SECRET, SOURCE/HOOK=SECRET;…). A value @PATH is read from that file." placeholder:"SOURCE/HOOK=SECRET" env:"TUGU_INTAKE_SECRET"`
	IntakeVerify            secrets       `help:"Tokens of Meta's handshake, SOURCE=TOKEN, as they are typed in at Meta (rather set TUGU_INTAKE_VERIFY). A value @PATH is read from that file." placeholder:"SOURCE=TOKEN" env:"TUGU_INTAKE_VERIFY"`
	AllowOrigin             []string      `help:"Origins of other sites whose pages may open a websocket, e.g. https://wall.example.go.id." placeholder:"ORIGIN"`
	CityMetrics             bool          `help:"Publish the city's own figures on /metrics; of several processes on one PostgreSQL, the one that leads does." default:"true" negatable:""`
	Trusted                 []string      `name:"trusted-operations" help:"Files or folders of GraphQL documents that clients may ask for by id or hash (.graphql, or .json as Relay and Apollo write it)." type:"path" placeholder:"FILE|DIR"`
	OnlyTrusted             bool          `help:"Refuse every operation that is neither the wall's nor in --trusted-operations."`
	NoOutbound              bool          `help:"Tell no receiver of alerts and ask no source of the profile: for a copy that is served beside the original, such as a backup that is tried. Neither knows of the other."`
	Reports                 string        `help:"Folder into which the recap of each ended month is written as XLSX and CSV; a file that is there is never written again. Without it, none is." type:"existingdir" placeholder:"DIR"`
	ReportsAfter            time.Duration `help:"How long after a month's end its recap is written, so that sources that come late are in it." default:"6h"`
	MaxConnections          int           `help:"Open subscription connections (websockets and event streams) beyond which more are refused." default:"20000"`
	MaxConnectionsPerClient int           `help:"The same for one client's address (see --trust-proxy). 0 means no bound of its own." default:"0"`
	Snapshot                string        `help:"File that keeps the state of the figures for a fast start: a path, auto (beside a SQLite database) or none. It never changes a figure; deleting it costs the next start some time." default:"auto"`
	DatabaseWait            time.Duration `help:"How long a start waits for a PostgreSQL that cannot be reached, alive and not ready, before it fails; 0 = not at all. What is wrong with one that answers fails at once." default:"1h"`
	DrainDelay              time.Duration `help:"How long a graceful stop waits before it begins: /readyz answers 503 and everything else as before, so that a load balancer or Kubernetes sends nobody here any more (5s there; 0 where nothing does)." default:"0s"`
	DrainTimeout            time.Duration `help:"How long a graceful stop may take, from when it begins." default:"10s"`
}
