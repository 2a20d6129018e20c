using System.Security.Cryptography;
using System.Text;

namespace Sightline.Agencies;

/// <summary>
/// The code that a new installation prints where only its operator can read it, so that no stranger who finds the address first can take it over.
/// It lasts as long as the process; an installation is set up by one node.
/// </summary>
public sealed class SetUpCode : IDisposable
{
    // Without letters and figures that are easily taken for one another: 32 signs, 16 of them, 80 bits.
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private readonly string _code = RandomNumberGenerator.GetString(Signs, 16);

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Of two people who send the form at once, the second finds it done.</summary>
    public async Task<IDisposable> TakeTurn()
    {
        await _turn.WaitAsync();
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    public bool Is(string? typed) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Plain(typed)),
            Encoding.UTF8.GetBytes(_code)
        );

    /// <summary>In groups of four, to be read and typed.</summary>
    public override string ToString() =>
        string.Join('-', _code.Chunk(4).Select(c => new string(c)));

    private static string Plain(string? typed) =>
        string.Concat((typed ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
