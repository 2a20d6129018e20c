namespace Sightline.Tests.Shared;

public sealed class PageEndTests
{
    private static readonly Guid Line = Guid.CreateVersion7();

    [Fact]
    public void What_it_writes_it_reads_again()
    {
        var at = new DateTime(2026, 11, 26, 9, 0, 0, 123, DateTimeKind.Utc).AddTicks(4567);

        PageEnd.TryRead(PageEnd.Of(at, Line).ToString(), out var moment).ShouldBeTrue();
        PageEnd
            .TryReadDay(PageEnd.Of(new DateOnly(2026, 11, 26), Line).ToString(), out var day)
            .ShouldBeTrue();

        (moment!.Instant, moment.Id).ShouldBe((at, Line));
        day!.On.ShouldBe(new DateOnly(2026, 11, 26));
    }

    [Fact]
    public void Nothing_is_the_first_page()
    {
        PageEnd.TryRead(null, out var end).ShouldBeTrue();

        end.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("-1.00000000000000000000000000000000")]
    [InlineData("9223372036854775807.00000000000000000000000000000000")]
    [InlineData("1.not-a-key")]
    [InlineData("1.00000000000000000000000000000000.2")]
    public void What_no_page_of_ours_wrote_is_not_read(string text) =>
        PageEnd.TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void An_instant_is_no_day() =>
        PageEnd.TryReadDay(PageEnd.Of(DateTime.UnixEpoch, Line).ToString(), out _).ShouldBeFalse();
}
