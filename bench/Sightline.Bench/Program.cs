using Sightline.Bench;

return await Run.All(Settings.Read(args));
