namespace Sightline.Sessions;

/// <summary>What the agreement in force says about how often and how long.</summary>
/// <param name="SaidWhy">Whether the two said why they meet less often than the policy asks: without it a longer interval has no effect.</param>
public sealed record AgreedTerms(int? EveryWeeks, int? Minutes, bool SaidWhy);
