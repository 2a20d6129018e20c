using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sightline.Demo;

/// <summary>Chance that is the same every time for the same seed, on every version of the framework (splitmix64).</summary>
internal sealed class Dice(string seed)
{
    private ulong _state = BinaryPrimitives.ReadUInt64BigEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(seed))
    );

    /// <summary>From the least to the most, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    public bool Once(int inSoMany) => Between(1, inSoMany) == 1;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    public T[] Shuffled<T>(IEnumerable<T> things)
    {
        T[] all = [.. things];
        for (var at = all.Length - 1; at > 0; at--)
        {
            var other = Between(0, at);
            (all[at], all[other]) = (all[other], all[at]);
        }

        return all;
    }

    private ulong Next()
    {
        _state += 0x9e3779b97f4a7c15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
}
