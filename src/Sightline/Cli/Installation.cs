using Sightline.Data;

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

    /// <summary>What the options say, else the environment (SIGHTLINE_DATA, SIGHTLINE_DATABASE, SIGHTLINE_PORT, SIGHTLINE_BIND), else the usual.</summary>
    public static Installation From(
        string? folder,
        int? port,
        string? connection = null,
        string? bind = null
    )
    {
        var data = Path.GetFullPath(
            folder
                ?? Setting("SIGHTLINE_DATA")
                ?? Path.Combine(Environment.CurrentDirectory, ".data")
        );
        var listen =
            port
            ?? (
                int.TryParse(
                    Setting("SIGHTLINE_PORT"),
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var set
                )
                    ? set
                    : UsualPort
            );
        return new(
            data,
            connection ?? Setting("SIGHTLINE_DATABASE") ?? DatabaseSetup.SqliteConnection(data),
            listen,
            bind ?? Setting("SIGHTLINE_BIND") ?? "localhost"
        );
    }

    private static string? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
