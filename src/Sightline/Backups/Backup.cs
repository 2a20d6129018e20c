using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sightline.Cli;
using Sightline.Data;

namespace Sightline.Backups;

/// <summary>A copy of everything, in a folder of its own: taken while people work, checked before anyone relies on it, and put back.</summary>
internal sealed class Backup
{
    private Backup(string folder, BackupManifest manifest)
    {
        Folder = folder;
        Manifest = manifest;
    }

    public string Folder { get; }
    public BackupManifest Manifest { get; }
    private string CopyPath => Path.Combine(Folder, Manifest.File);

    /// <summary>
    /// Takes one into <paramref name="into"/>. It is written under another name and renamed when all of it is on the disk,
    /// so that a folder with a backup's name is a backup.
    /// </summary>
    public static async Task<Backup> Take(
        SightlineDb db,
        string connection,
        string into,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var copies = IDatabaseCopies.For(connection);
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"sightline-{now:yyyyMMdd'T'HHmmss'Z'}"
        );
        var folder = Path.Combine(Path.GetFullPath(into), name);
        var writing = Path.Combine(Path.GetFullPath(into), $".{name}-being-written");
        if (Directory.Exists(folder) || Directory.Exists(writing))
        {
            throw new CannotRunException($"There is a backup of this second already: {folder}");
        }

        try
        {
            CreatePrivateFolder(writing);
            var file = Path.Combine(writing, copies.FileName);
            var migration = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Last();
            var rows = await copies.Take(connection, file, cancellation);
            Durable.Sync(file);
            var manifest = new BackupManifest(
                BackupManifest.CurrentFormat,
                now,
                typeof(Backup).Assembly.GetName().Version?.ToString(3) ?? "",
                copies.Engine,
                migration,
                copies.FileName,
                new FileInfo(file).Length,
                await Fingerprint(file, cancellation),
                rows
            );
            var manifestPath = Path.Combine(writing, BackupManifest.FileName);
            await File.WriteAllBytesAsync(manifestPath, manifest.ToJson(), cancellation);
            Durable.Sync(manifestPath);
            Directory.Move(writing, folder);
            Durable.SyncFolder(Path.GetFullPath(into));
            return new(folder, manifest);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The backup could not be written: {failure.Message}");
        }
        finally
        {
            if (Directory.Exists(writing))
            {
                Directory.Delete(writing, recursive: true);
            }
        }
    }

    /// <summary>Opens a backup and looks whether it is whole: each problem in a sentence.</summary>
    public static async Task<(Backup? Backup, string? Problem)> Open(
        string folder,
        CancellationToken cancellation
    )
    {
        var manifestPath = Path.Combine(folder, BackupManifest.FileName);
        if (!File.Exists(manifestPath))
        {
            return (
                null,
                $"There is no {BackupManifest.FileName} in {folder}, so it is no backup, or one that was never finished"
            );
        }

        if (
            BackupManifest.Read(await File.ReadAllBytesAsync(manifestPath, cancellation))
            is not { } manifest
        )
        {
            return (
                null,
                $"{manifestPath} is not a manifest that this version of Sightline can read"
            );
        }

        // The name comes from a file that somebody may have changed: never a path.
        var copy = Path.Combine(folder, Path.GetFileName(manifest.File));
        if (!File.Exists(copy))
        {
            return (null, $"{Path.GetFileName(manifest.File)} is missing");
        }

        var length = new FileInfo(copy).Length;
        return length != manifest.Bytes
                ? (
                    null,
                    $"{Path.GetFileName(copy)} has {length:N0} bytes and should have {manifest.Bytes:N0}"
                )
            : await Fingerprint(copy, cancellation) != manifest.Sha256
                ? (
                    null,
                    $"{Path.GetFileName(copy)} is not the file that was written: its SHA-256 is another"
                )
            : (new Backup(folder, manifest with { File = Path.GetFileName(manifest.File) }), null);
    }

    /// <summary>Whether it can be put back where this connection leads.</summary>
    public string? WhyNotInto(string connection) =>
        IDatabaseCopies.For(connection).Engine is var engine && engine != Manifest.Engine
            ? $"This is a backup of {Manifest.Engine}. It cannot be put back into {engine}"
            : null;

    public Task PutBack(string connection, CancellationToken cancellation) =>
        IDatabaseCopies.For(connection).PutBack(CopyPath, connection, cancellation);

    /// <summary>What is wrong with a database that this backup was put back into; nothing where all is well.</summary>
    public async Task<IReadOnlyList<string>> Differences(
        string connection,
        CancellationToken cancellation
    )
    {
        var copies = IDatabaseCopies.For(connection);
        var faults = await copies.Faults(connection, cancellation);
        var rows = await copies.Count(connection, cancellation);
        var tables = Manifest.Rows.Keys.Union(rows.Keys, StringComparer.Ordinal);
        return
        [
            .. faults,
            .. tables
                .Where(t => Manifest.Rows.GetValueOrDefault(t, -1) != rows.GetValueOrDefault(t, -1))
                .Select(t =>
                    $"{t} has {rows.GetValueOrDefault(t):N0} rows and should have {Manifest.Rows.GetValueOrDefault(t):N0}"
                ),
        ];
    }

    private static void CreatePrivateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Directory.CreateDirectory(
            path,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
    }

    private static async Task<string> Fingerprint(string file, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }
}
