using System.Globalization;
using Sightline.Data;
using Sightline.History;

namespace Sightline.Cli;

/// <summary>Where one installation keeps its things and listens: several run side by side on one machine, each with its own folder and port.</summary>
/// <param name="Folder">The data folder: the database file, unless PostgreSQL is used, and nothing else that matters.</param>
/// <param name="Connection">A PostgreSQL connection string, or the one of the SQLite file in the folder.</param>
/// <param name="Port">The TCP port; 0 asks the machine for a free one.</param>
/// <param name="Bind">The address to listen on; localhost unless said otherwise.</param>
public sealed record Installation(
    string Folder,
    string Connection,
    int Port,
    string Bind = "localhost"
)
{
    public const int UsualPort = 5080;
    public const string UsualFolder = ".data";

    /// <summary>What the options say, else the environment (SIGHTLINE_DATA, SIGHTLINE_DATABASE, SIGHTLINE_PORT, SIGHTLINE_BIND), else the usual.</summary>
    public static Installation From(
        string? folder,
        int? port,
        string? connection = null,
        string? bind = null,
        string? usualFolder = null
    )
    {
        var data = Path.GetFullPath(
            folder ?? Setting("SIGHTLINE_DATA") ?? usualFolder ?? UsualFolder
        );
        var listen = port ?? PortSetting() ?? UsualPort;
        return new(
            data,
            connection ?? Setting("SIGHTLINE_DATABASE") ?? DatabaseSetup.SqliteConnection(data),
            listen,
            bind ?? Setting("SIGHTLINE_BIND") ?? "localhost"
        );
    }

    /// <summary>The file of the key that signs the history: in the data folder unless SIGHTLINE_HISTORY_KEY names another.</summary>
    public string HistoryKey =>
        Setting("SIGHTLINE_HISTORY_KEY") ?? Path.Combine(Folder, CheckpointKey.FileName);

    /// <summary>What to listen on. "localhost" is two addresses, and no machine gives both the same free port.</summary>
    public string Address =>
        $"http://{(Port == 0 && Bind == "localhost" ? "127.0.0.1" : Bind)}:{Port}";

    /// <summary>The database as somebody may read it aloud: never with its password.</summary>
    public string DatabaseInWords
    {
        get
        {
            if (!DatabaseSetup.IsPostgres(Connection))
            {
                return $"the file {Path.Combine(Folder, DatabaseSetup.FileName)}";
            }

            var server = new Npgsql.NpgsqlConnectionStringBuilder(Connection);
            return $"the PostgreSQL database {server.Database} on {server.Host}";
        }
    }

    public static bool IsPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
        && port <= 65_535;

    public static string NoPort(string source, string given) =>
        $"{source} is \"{given}\". Enter a number from 1 to 65535, or 0 for any free port.";

    private static int? PortSetting() =>
        Setting("SIGHTLINE_PORT") is not { } port ? null
        : IsPort(port) ? int.Parse(port, CultureInfo.InvariantCulture)
        : throw new CannotRunException(NoPort("SIGHTLINE_PORT", port));

    private static string? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
