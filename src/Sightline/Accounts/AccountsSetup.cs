using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;

namespace Sightline.Accounts;

/// <summary>Signing in: a password with a second factor, or a passkey. The rules of passwords follow OWASP ASVS 5.0, chapter 6.</summary>
public static class AccountsSetup
{
    /// <summary>How long somebody may be idle before they are signed out; what they typed is saved before.</summary>
    public static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(30);

    /// <summary>ASVS 11.4.2: PBKDF2 with HMAC-SHA512 takes at least this many rounds.</summary>
    internal const int PasswordRounds = 210_000;

    /// <summary>The time for a second factor, and for putting an app on a new phone.</summary>
    private static readonly TimeSpan HalfWayLimit = TimeSpan.FromMinutes(20);

    extension(IServiceCollection services)
    {
        public IServiceCollection AddSightlineAccounts()
        {
            services.AddSingleton<HashingGate>();
            services.AddSingleton<FailedTries>();
            services.AddScoped<CurrentPerson>();
            services.AddScoped<Invitations>();
            services.AddScoped<DemoCast>();
            services.AddScoped<Entrance>();
            services.AddScoped<FormsPutAside>();
            services
                .AddIdentityCore<Account>(Rules)
                .AddUserStore<AccountStore>()
                .AddUserManager<AccountManager>()
                .AddSignInManager()
                .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
            services.Configure<PasswordHasherOptions>(hasher =>
                hasher.IterationCount = PasswordRounds
            );
            services.Configure<IdentityPasskeyOptions>(passkeys =>
            {
                // Possession and a finger, face or PIN: two factors in one, and no address to type.
                passkeys.UserVerificationRequirement = "required";
                passkeys.ResidentKeyRequirement = "required";
            });
            services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
            services.AddAuthentication().AddCookie(Entrance.HalfWayScheme, HalfWayCookie);
            services.ConfigureApplicationCookie(SessionCookie);
            services.AddDataProtection().SetApplicationName("Sightline");
            services
                .AddOptions<KeyManagementOptions>()
                .Configure<IServiceScopeFactory>(
                    (keys, scopes) => keys.XmlRepository = new KeysInDatabase(scopes)
                );
            return services;
        }
    }

    private static void Rules(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        identity.User.RequireUniqueEmail = true;
        // Names have apostrophes and accents, and so have addresses.
        identity.User.AllowedUserNameCharacters = "";
        identity.Password.RequiredLength = PasswordRules.Shortest;
        identity.Password.RequireDigit = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = 10;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
    }

    private static void SessionCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "sightline";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = IdleLimit;
        cookie.SlidingExpiration = true;
        // The framework renews in the second half of the time only; then somebody who worked until minute 14 would be out 16 minutes later.
        cookie.Events.OnCheckSlidingExpiration = sliding =>
        {
            sliding.ShouldRenew = sliding.ElapsedTime > TimeSpan.FromMinutes(1);
            return Task.CompletedTask;
        };
        cookie.LoginPath = "/sign-in";
        cookie.LogoutPath = "/sign-out";
        cookie.AccessDeniedPath = "/403";
        cookie.ReturnUrlParameter = "returnUrl";
    }

    private static void HalfWayCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "sightline-half-way";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = HalfWayLimit;
        cookie.SlidingExpiration = false;
    }
}
