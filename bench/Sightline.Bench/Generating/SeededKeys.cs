using System.Buffers.Binary;

namespace Sightline.Bench.Generating;

/// <summary>Keys of the service's own kind (version 7, in order of time) that follow from a seed alone.</summary>
internal sealed class SeededKeys(Random random)
{
    /// <summary>The instant of the generated past at which things are being made.</summary>
    public DateTime At { get; set; } = DateTime.UnixEpoch.AddYears(50);

    public Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        BinaryPrimitives.WriteInt64BigEndian(
            bytes,
            ((long)(At - DateTime.UnixEpoch).TotalMilliseconds << 16)
                | (uint)(0x7000 | random.Next(0x1000))
        );
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new Guid(bytes, bigEndian: true);
    }
}
