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
    private const int PasswordRounds = 210_000;

    extension(IServiceCollection services)
    {
        public IServiceCollection AddSightlineAccounts()
        {
            services.AddScoped<CurrentPerson>();
            services.AddScoped<Invitations>();
            services.AddScoped<DemoCast>();
            services
                .AddIdentityCore<Account>(identity =>
                {
                    identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                    identity.User.RequireUniqueEmail = true;
                    identity.Password.RequiredLength = 15;
                    identity.Password.RequireDigit = false;
                    identity.Password.RequireLowercase = false;
                    identity.Password.RequireUppercase = false;
                    identity.Password.RequireNonAlphanumeric = false;
                    identity.Password.RequiredUniqueChars = 5;
                    identity.Lockout.MaxFailedAccessAttempts = 10;
                    identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
                })
                .AddUserStore<AccountStore>()
                .AddSignInManager()
                .AddDefaultTokenProviders();
            services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
            services.Configure<PasswordHasherOptions>(hasher =>
                hasher.IterationCount = PasswordRounds
            );
            services.ConfigureApplicationCookie(cookie =>
            {
                cookie.Cookie.Name = "sightline";
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookie.ExpireTimeSpan = IdleLimit;
                cookie.SlidingExpiration = true;
                cookie.LoginPath = "/sign-in";
                cookie.LogoutPath = "/sign-out";
                cookie.AccessDeniedPath = "/status/403";
                cookie.ReturnUrlParameter = "returnUrl";
            });
            services.AddDataProtection().SetApplicationName("Sightline");
            services
                .AddOptions<KeyManagementOptions>()
                .Configure<IServiceScopeFactory>(
                    (keys, scopes) => keys.XmlRepository = new KeysInDatabase(scopes)
                );
            return services;
        }
    }
}
