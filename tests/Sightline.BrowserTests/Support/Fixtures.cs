using Sightline.BrowserTests.Support;

[assembly: AssemblyFixture(typeof(Browser))]
