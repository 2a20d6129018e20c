using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Sightline.People;
using Sightline.Tests.Support;

namespace Sightline.BrowserTests.Support;

/// <summary>Somebody at a real browser, signed in or not. Everything is found by role and label, as a person would find it.</summary>
public sealed class Someone : IAsyncDisposable
{
    private static readonly string? Shots = Environment.GetEnvironmentVariable("SIGHTLINE_SHOTS");

    /// <summary>Within it a click that leads somewhere has set out, also where the page saves first.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<string> _faults = [];
    private readonly bool _scripts;

    private Someone(IBrowserContext context, IPage page, Uri address, bool scripts)
    {
        _scripts = scripts;
        Context = context;
        Page = page;
        Address = address;
        Page.Response += (_, response) =>
        {
            if (response.Status >= 500)
            {
                _faults.Add($"{response.Status} {response.Url}");
            }
        };
    }

    public IBrowserContext Context { get; }
    public IPage Page { get; }
    public Uri Address { get; }

    public static async Task<Someone> At(
        Browser browser,
        TestHost host,
        Person? person = null,
        int width = 1280,
        bool scripts = true
    )
    {
        var context = await browser.Context(width, scripts);
        var someone = new Someone(context, await context.NewPageAsync(), host.Address, scripts);
        if (person is not null)
        {
            await someone.Reenter(host, person);
        }

        return someone;
    }

    /// <summary>Signed in anew, as after days.</summary>
    public async Task Reenter(TestHost host, Person person)
    {
        var cookie = await host.SignedInCookie(person);
        await Context.AddCookiesAsync([
            new()
            {
                Name = cookie.Name,
                Value = cookie.Value,
                Url = host.Address.ToString(),
            },
        ]);
    }

    public Task<IResponse?> Open(string path) => Page.GotoAsync(new Uri(Address, path).ToString());

    public Task Press(string button) =>
        Arrive(() =>
            Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true })
                .First.ClickAsync()
        );

    public Task Follow(string link) =>
        Arrive(() => Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync());

    /// <summary>Comes back when the page that the click leads to is there, as somebody would wait for it; at once where it leads nowhere.</summary>
    private async Task Arrive(Func<Task> click)
    {
        var left = new TaskCompletionSource();
        var there = new TaskCompletionSource();
        void Leaving(object? _, IRequest request)
        {
            if (request.IsNavigationRequest && request.Frame == Page.MainFrame)
            {
                left.TrySetResult();
            }
        }

        void Failed(object? _, IRequest request)
        {
            // A download begins as a page that never comes
            if (request.IsNavigationRequest)
            {
                there.TrySetResult();
            }
        }

        void Arrived(object? _, IPage page) => there.TrySetResult();

        Page.Request += Leaving;
        Page.RequestFailed += Failed;
        Page.DOMContentLoaded += Arrived;
        try
        {
            await click();
            if (await Task.WhenAny(left.Task, Task.Delay(Moment)) == left.Task)
            {
                await there.Task.WaitAsync(Patience);
            }
        }
        finally
        {
            Page.Request -= Leaving;
            Page.RequestFailed -= Failed;
            Page.DOMContentLoaded -= Arrived;
        }
    }

    public Task Fill(string label, string text) =>
        Page.GetByLabel(label, new() { Exact = true }).First.FillAsync(text);

    public Task Choose(string label) =>
        Page.GetByLabel(label, new() { Exact = true }).First.CheckAsync();

    public Task<string> Heading() =>
        Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();

    public Task<string> Text() => Page.Locator("main").InnerTextAsync();

    /// <summary>
    /// Nothing that axe finds against WCAG 2.2 AA, and no sideways scrolling. Axe is itself a script: where scripts are off, only the fit is looked at.
    /// What it finds does not depend on the engine, and it takes four fifths of a journey's time, so that it looks on SQLite alone.
    /// </summary>
    public async Task ShouldBeAccessible()
    {
        _faults.ShouldBeEmpty("The service had a problem");
        if (_scripts && !TestDatabase.IsPostgres)
        {
            await AxeShouldFindNothing();
        }

        await ShouldFit();
    }

    private async Task AxeShouldFindNothing()
    {
        AxeResult result;
        try
        {
            result = await Axe();
        }
        catch (PlaywrightException wentOn)
            when (wentOn.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            // The page that a press led to came while axe was looking at the one before.
            await Page.WaitForLoadStateAsync();
            result = await Axe();
        }

        result
            .Violations.Select(v =>
                $"{Page.Url}: {v.Id}: {v.Help}: {v.Nodes.FirstOrDefault()?.Html}"
            )
            .ShouldBeEmpty(await Page.TitleAsync());
    }

    private Task<AxeResult> Axe() =>
        Page.RunAxe(
            new AxeRunOptions
            {
                RunOnly = new RunOnlyOptions
                {
                    Type = "tag",
                    Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
                },
            }
        );

    /// <summary>A page as it is now: accessible, fitting, and kept as a picture where pictures are wanted.</summary>
    public async Task Seen(string name)
    {
        await ShouldBeAccessible();
        await Shot(name);
    }

    /// <summary>Nobody has to scroll sideways.</summary>
    public async Task ShouldFit()
    {
        var overflow = await Page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        overflow.ShouldBeLessThanOrEqualTo(0, $"{Page.Url} scrolls sideways");
    }

    /// <summary>Keeps a picture for a person to look at, where SIGHTLINE_SHOTS names a folder.</summary>
    public async Task Shot(string name)
    {
        if (Shots is not null)
        {
            var width = Page.ViewportSize?.Width;
            await Page.ScreenshotAsync(
                new() { Path = Path.Combine(Shots, $"{name}-{width}.png"), FullPage = true }
            );
        }
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
