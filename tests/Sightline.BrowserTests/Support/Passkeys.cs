using Microsoft.Playwright;

namespace Sightline.BrowserTests.Support;

/// <summary>A device that keeps passkeys and knows its owner at once: the browser's own, made for tests.</summary>
public static class Passkeys
{
    public static async Task GivenADeviceThatKnowsThem(this Someone someone)
    {
        var session = await someone.Context.NewCDPSessionAsync(someone.Page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }
}
