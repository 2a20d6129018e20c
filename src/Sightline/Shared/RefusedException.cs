namespace Sightline.Shared;

/// <summary>An act was tried that the domain refuses. Pages ask WhyNot first, so this means a race or a fault.</summary>
public sealed class RefusedException(Refusal refusal) : InvalidOperationException(refusal.Reason)
{
    public Refusal Refusal { get; } = refusal;

    public static void ThrowIf(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new RefusedException(refusal);
        }
    }
}
