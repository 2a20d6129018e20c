return await Sightline.Cli.CommandLine.Run(args);
