using Sightline.Accounts;

namespace Sightline.Tests.Accounts;

public sealed class AuthenticatorCodesTests
{
    /// <summary>The key of the examples of RFC 6238, appendix B.</summary>
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) =>
        AuthenticatorCodes.CodeAt(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)).ShouldBe(code);

    [Theory]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(-90, false)]
    [InlineData(90, false)]
    public void A_clock_may_be_half_a_minute_out_and_no_more(int seconds, bool taken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_010);
        var code = AuthenticatorCodes.CodeAt(Key, now.AddSeconds(seconds));

        (AuthenticatorCodes.StepOf(Key, code, now) is not null).ShouldBe(taken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("12345678901")]
    [InlineData("áéíóúý")]
    public void What_is_no_code_is_not_taken(string code) =>
        AuthenticatorCodes.StepOf(Key, code, DateTimeOffset.UnixEpoch.AddDays(1)).ShouldBeNull();
}
