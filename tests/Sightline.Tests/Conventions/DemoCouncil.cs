using Microsoft.EntityFrameworkCore;
using Sightline.Demo;
using Sightline.People;

namespace Sightline.Tests.Conventions;

/// <summary>The made-up council, walked once by everybody worth trying; the tests look at what they saw.</summary>
public sealed class DemoCouncil : TestHost
{
    private readonly SemaphoreSlim _turn = new(1);
    private Walk? _walk;

    internal async Task<Walk> Walked()
    {
        await _turn.WaitAsync();
        try
        {
            return _walk ??= await Walk.Through(this, await WhoToTry());
        }
        finally
        {
            _turn.Release();
        }
    }

    protected override async Task Fill()
    {
        await using var db = Open();
        await NorthmereDemo.Create(db, Clock);
    }

    private async Task<List<Person>> WhoToTry()
    {
        await using var db = Open();
        var references = NorthmereDemo.WhoToTry.Select(w => w.Reference).ToList();
        var people = await db.People.Where(p => references.Contains(p.Reference)).ToListAsync();
        return [.. people.OrderBy(p => references.IndexOf(p.Reference))];
    }
}
