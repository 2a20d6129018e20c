namespace Sightline.Tests.Support;

/// <summary>Time that stands still until a test moves it. It starts on Thursday 26 November 2026 at 9am.</summary>
public sealed class FakeClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void SetTo(DateTime at) =>
        _now = new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc));

    public void SetTo(DateOnly on, int hour = 9) => SetTo(Clock.Instant(on, new TimeOnly(hour, 0)));

    public void Advance(TimeSpan by) => _now += by;
}
