namespace Sightline.Sessions;

/// <summary>Something to know before a date is booked. It is said, and never stops anybody.</summary>
/// <param name="Text">The words.</param>
/// <param name="BeyondPolicy">The policy asks for something else, so the two say why.</param>
public sealed record BookingNote(string Text, bool BeyondPolicy = false);
