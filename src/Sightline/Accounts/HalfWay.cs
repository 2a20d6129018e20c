namespace Sightline.Accounts;

/// <summary>Somebody who proved one thing and now proves or sets up the second.</summary>
/// <param name="Account">The account.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Key">The key of the authenticator app that they may set up; it counts from the first right code on.</param>
/// <param name="ReturnUrl">Where they were going.</param>
/// <param name="Replaces">They are signed in and replace the app they have.</param>
public sealed record HalfWay(
    Account Account,
    Person Person,
    string Key,
    string? ReturnUrl,
    bool Replaces
);
