namespace Sightline.Backups;

/// <summary>Sees to it that a file is on the disk and not only on its way there.</summary>
internal static class Durable
{
    public static void Sync(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>A name is on the disk when its folder is. Where a system does not open folders, it sees to that itself.</summary>
    public static void SyncFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            using var handle = File.OpenHandle(folder, FileMode.Open, FileAccess.Read);
            RandomAccess.FlushToDisk(handle);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            // .NET refuses to open a folder on some systems; the rename itself is atomic there all the same.
        }
    }
}
