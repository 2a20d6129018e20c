namespace Sightline.Tests.Shared;

public sealed class DistanceTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "tomorrow")]
    [InlineData(-1, "yesterday")]
    [InlineData(-13, "13 days ago")]
    [InlineData(-14, "2 weeks ago")]
    [InlineData(-48, "6 weeks ago")]
    [InlineData(20, "in 2 weeks")]
    [InlineData(-365, "12 months ago")]
    public void Beside_a_date_stands_about_how_far_it_is(int days, string words) =>
        Distance.Of(Today.AddDays(days), Today).ShouldBe(words);

    [Theory]
    [InlineData(-13, "13 days ago")]
    [InlineData(-42, "6 weeks ago")]
    [InlineData(-43, "6 weeks and 1 day ago")]
    [InlineData(-48, "6 weeks and 6 days ago")]
    [InlineData(16, "in 2 weeks and 2 days")]
    public void Beside_a_limit_it_is_exact_to_the_day(int days, string words) =>
        Distance.Exactly(Today.AddDays(days), Today).ShouldBe(words);
}
