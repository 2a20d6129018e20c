using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sightline.Demo;

/// <summary>Keys that follow from a seed, in order of the time they are made for, so that two runs give the same rows.</summary>
internal sealed class DemoKeys(string seed, DateTime at)
{
    private int _made;

    /// <summary>The instant of the story at which things are being made.</summary>
    public DateTime At { get; set; } = at;

    public Guid Next()
    {
        _made++;
        return Make(At, $"{seed}/{_made}", _made);
    }

    /// <summary>The key of something that stays the same whatever the day, such as a person.</summary>
    public Guid Of(string what) => Make(DateTime.UnixEpoch.AddYears(50), $"{seed}/{what}", 0);

    /// <summary>The layout of version 7 (RFC 9562, section 5.7), with a count and a hash where that has chance.</summary>
    private static Guid Make(DateTime at, string from, int count)
    {
        Span<byte> bytes = stackalloc byte[16];
        var milliseconds = (long)(at - DateTime.UnixEpoch).TotalMilliseconds;
        BinaryPrimitives.WriteInt64BigEndian(bytes, milliseconds << 16);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(from));
        hash.AsSpan(0, 8).CopyTo(bytes[8..]);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | (count & 0xfff)));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new Guid(bytes, bigEndian: true);
    }
}
