using System.Security.Cryptography;
using System.Text;

namespace Sightline.History;

/// <summary>The key that signs checkpoints: a file that only the one who runs Sightline can read, apart from the database.</summary>
public sealed class CheckpointKey : IDisposable
{
    public const string FileName = "history-key.pem";

    private readonly ECDsa _key;

    private CheckpointKey(ECDsa key) => _key = key;

    /// <summary>Tells keys apart: the beginning of the SHA-256 of the public one.</summary>
    public string Id => IdOf(_key);

    /// <summary>What others check by; it is no secret.</summary>
    public string Public => _key.ExportSubjectPublicKeyInfoPem();

    /// <summary>Opens the key, and makes it where there is none. Of two that make one at once, both use the one that was first.</summary>
    public static CheckpointKey OpenOrMake(string path)
    {
        if (!File.Exists(path))
        {
            Make(path);
        }

        return Open(path);
    }

    public static CheckpointKey Open(string path)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(path));
        }
        catch (Exception failure) when (failure is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new InvalidDataException($"There is no key in {path}", failure);
        }

        return new(key);
    }

    public string Sign(CheckpointStatement statement) =>
        Convert.ToBase64String(
            _key.SignData(Encoding.UTF8.GetBytes(statement.Text), HashAlgorithmName.SHA256)
        );

    /// <summary>Whether the holder of the key behind this public one signed the statement.</summary>
    public static bool Signed(string publicKey, CheckpointStatement statement, string signature)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(publicKey);
            return key.VerifyData(
                Encoding.UTF8.GetBytes(statement.Text),
                Convert.FromBase64String(signature),
                HashAlgorithmName.SHA256
            );
        }
        catch (Exception failure)
            when (failure is ArgumentException or CryptographicException or FormatException)
        {
            return false;
        }
    }

    public void Dispose() => _key.Dispose();

    private static string IdOf(ECDsa key) =>
        Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16];

    private static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var mine = $"{path}.{Guid.CreateVersion7():N}";
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new StreamWriter(mine, options))
        {
            file.Write(key.ExportPkcs8PrivateKeyPem());
        }

        // Whole or not at all, and never over a key that is there.
        try
        {
            File.Move(mine, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(mine);
        }
    }
}
