using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Sightline.Accounts;
using Sightline.Data;
using Sightline.People;

namespace Sightline.Tests.Accounts;

/// <summary>What people sign in with, made the way the pages make it.</summary>
internal static class AccountGivens
{
    public const string Password = "gravel lantern otter mosaic";

    extension(TestHost host)
    {
        /// <summary>An account with a password only, as it is between the two steps of a first sign-in.</summary>
        public Task<Account> GivenAPassword(Person person) =>
            host.With(
                async (services) =>
                {
                    var accounts = services.GetRequiredService<AccountManager>();
                    var db = services.GetRequiredService<SightlineDb>();
                    var known = (await db.People.FindAsync(person.AgencyId, person.Id))!;
                    var account = await accounts.OpenFor(known);
                    (await accounts.AddPasswordAsync(account, Password)).Succeeded.ShouldBeTrue();
                    return account;
                }
            );

        /// <summary>A password and an authenticator app; the key of the app and the recovery codes.</summary>
        public async Task<(string Key, IReadOnlyList<string> Codes)> GivenASecondFactor(
            Person person
        )
        {
            var account = await host.GivenAPassword(person);
            var key = AuthenticatorCodes.NewKey();
            var codes = await host.With(
                async (services) =>
                {
                    var accounts = services.GetRequiredService<AccountManager>();
                    return await accounts.UseAuthenticator(
                        (await accounts.FindByIdAsync(account.Id.ToString()))!,
                        key
                    );
                }
            );
            return (key, codes);
        }

        public string CodeNow(string key) => AuthenticatorCodes.CodeAt(key, host.Clock.GetUtcNow());

        public async Task<string> InvitationFor(Person person) =>
            await host.With(
                async (services) =>
                {
                    var db = services.GetRequiredService<SightlineDb>();
                    var known = (await db.People.FindAsync(person.AgencyId, person.Id))!;
                    return await services.GetRequiredService<Invitations>().Invite(known);
                }
            );

        public async Task<T> With<T>(Func<IServiceProvider, Task<T>> act)
        {
            await using var scope = host.Services.CreateAsyncScope();
            return await act(scope.ServiceProvider);
        }
    }

    extension(Visitor visitor)
    {
        public async Task<VisitedPage> EnterPassword(
            string email,
            string password = Password,
            string path = "/sign-in"
        ) =>
            await visitor.Press(
                await visitor.Open(path),
                "Continue",
                ("Email", email),
                ("Password", password)
            );
    }

    /// <summary>A code that is certainly not the right one.</summary>
    public static string NotThe(string code) =>
        ((int.Parse(code, CultureInfo.InvariantCulture) + 1) % 1_000_000).ToString(
            "000000",
            CultureInfo.InvariantCulture
        );
}
