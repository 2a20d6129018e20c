using System.Text.Json;

namespace Sightline.Backups;

/// <summary>
/// What a backup says about itself, in <c>manifest.json</c> beside the copy of the database. It is written last: a folder without it is no backup.
/// </summary>
/// <param name="Format">1; a later version of Sightline that writes another says so.</param>
/// <param name="TakenAt">When the copy was begun, UTC. Everything answered before is in it.</param>
/// <param name="Engine">sqlite or postgresql.</param>
/// <param name="Migration">The last change of tables that the database had seen.</param>
/// <param name="File">The name of the copy in the same folder.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256, in small hexadecimal letters.</param>
/// <param name="Rows">How many rows each table had.</param>
public sealed record BackupManifest(
    int Format,
    DateTime TakenAt,
    string Sightline,
    string Engine,
    string Migration,
    string File,
    long Bytes,
    string Sha256,
    SortedDictionary<string, long> Rows
)
{
    public const string FileName = "manifest.json";
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    public long RowsInAll => Rows.Values.Sum();

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>None where it is not a manifest of ours.</summary>
    public static BackupManifest? Read(byte[] json)
    {
        try
        {
            return
                JsonSerializer.Deserialize<BackupManifest>(json, Json)
                    is { Format: CurrentFormat, File: not null, Rows: not null } manifest
                ? manifest
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
