using Sightline.Accounts;

namespace Sightline.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("gravel lantern otter mosaic")]
    [InlineData("q7#Vz!m2Lp@x9Rt&")]
    [InlineData("a sentence about nothing much")]
    public void A_long_password_of_unlikely_words_will_do(string password) =>
        PasswordRules.WhyNot(password, "Ben Hughes", "ben.hughes@northmere.example").ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("14 characters!")]
    public void A_short_password_is_refused(string? password) =>
        PasswordRules
            .WhyNot(password)!
            .Reason.ShouldBe("Enter a password of at least 15 characters");

    [Theory]
    [InlineData("Password12345678")]
    [InlineData("P@ssw0rdP@ssw0rd")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("123456789012345678")]
    [InlineData("BenHughesNorthmere2026")]
    [InlineData("sightline-sightline-2026")]
    [InlineData("Summer2026Summer2026")]
    public void What_anyone_would_try_first_is_refused(string password) =>
        PasswordRules
            .WhyNot(password, "Ben Hughes", "ben.hughes@northmere.example")!
            .Reason.ShouldStartWith("Enter a password that is harder to guess");

    [Fact]
    public void A_password_may_be_long_but_not_endless()
    {
        PasswordRules.WhyNot("gravel lantern otter " + new string('x', 200)).ShouldBeNull();
        PasswordRules.WhyNot(new string('x', 257))!.Reason.ShouldContain("at most 256");
    }
}
