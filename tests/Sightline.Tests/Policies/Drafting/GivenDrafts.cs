using Sightline.People;
using Sightline.Policies;
using Sightline.Policies.Drafting;

namespace Sightline.Tests.Policies.Drafting;

/// <summary>A policy officer at Northmere, and drafts as they have them.</summary>
internal static class GivenDrafts
{
    public const string Stricter = """
        title: Northmere's policy
        starts_from: council-social-work
        rules: [{ id: time-between-sessions, longest: 5 weeks }]
        """;

    extension(Given given)
    {
        /// <summary>Dilys writes the policy beside her post.</summary>
        public async Task MakeDilysPolicyOfficer(TestHost host)
        {
            await using var db = host.Open();
            db.Add(new RoleHeld(given.Dilys, RoleHeld.PolicyOfficer, host.Clock.Now));
            await db.SaveChangesAsync();
        }

        public async Task<PolicyDraft> Drafted(TestHost host, Person by, string text = Stricter)
        {
            await using var db = host.Open();
            var draft = new PolicyDraft(
                by,
                "Council",
                [new PolicyFile(PolicyDraft.First, text)],
                host.Clock.Now
            );
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft;
        }
    }
}
