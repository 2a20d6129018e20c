global using Sightline.People;
global using Sightline.Shared;
