global using Sightline.Shared;
global using Sightline.Tests.Support;
