namespace Sightline.Shared;

/// <summary>Makes the keys of new things, in order of time.</summary>
public static class Keys
{
    private static readonly AsyncLocal<Func<Guid>?> Own = new();

    public static Guid Next() => Own.Value?.Invoke() ?? Guid.CreateVersion7();

    /// <summary>Until the answer is disposed of, this flow of work makes its keys its own way: the demo is the same every time, keys and all.</summary>
    internal static IDisposable MadeBy(Func<Guid> make)
    {
        Own.Value = make;
        return new Ending();
    }

    private sealed class Ending : IDisposable
    {
        public void Dispose() => Own.Value = null;
    }
}
