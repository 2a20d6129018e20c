using System.Globalization;
using Sightline.Bench.Generating;

namespace Sightline.Bench;

/// <summary>What to measure, on what and for how long.</summary>
internal sealed record Settings(
    IReadOnlyList<int> Sessions,
    bool Sqlite,
    string? Postgres,
    TimeSpan Round,
    IReadOnlyList<string> Only,
    bool ShowsStatements
)
{
    public const string Help = """
        bench/run [--million] [--large] [--sqlite | --postgres CONNECTION] [--seconds N] [--only WORD]...

          --million     also a million sessions        --large   also ten million
          --sqlite      SQLite alone                   --postgres CONNECTION   that server too
          --statements  also where the time of a page goes, statement by statement
          --seconds N   length of one round (2)        --only WORD   measures whose name holds the word
        """;

    public static Settings Read(string[] args)
    {
        var (sizes, sqliteOnly, postgres, seconds) = (
            new List<int> { Scale.Council },
            false,
            (string?)null,
            2.0
        );
        var statements = false;
        var only = new List<string>();
        for (var at = 0; at < args.Length; at++)
        {
            switch (args[at])
            {
                case "--million":
                    sizes.Add(Scale.Million);
                    break;
                case "--large":
                    sizes.Add(Scale.TenMillion);
                    break;
                case "--sqlite":
                    sqliteOnly = true;
                    break;
                case "--statements":
                    statements = true;
                    break;
                case "--postgres" when at + 1 < args.Length:
                    postgres = args[++at];
                    break;
                case "--seconds" when at + 1 < args.Length:
                    seconds = double.Parse(args[++at], CultureInfo.InvariantCulture);
                    break;
                case "--only" when at + 1 < args.Length:
                    only.Add(args[++at]);
                    break;
                default:
                    throw new ArgumentException(Help);
            }
        }

        return new(
            sizes,
            Sqlite: true,
            sqliteOnly ? null : postgres,
            TimeSpan.FromSeconds(seconds),
            only,
            statements
        );
    }

    public bool Asks(string measure) =>
        Only.Count == 0 || Only.Any(w => measure.Contains(w, StringComparison.OrdinalIgnoreCase));
}
