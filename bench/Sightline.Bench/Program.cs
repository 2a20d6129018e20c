using Sightline.Bench;
using Sightline.Bench.Serving;

return args is ["--bare-host", var port]
    ? await BareHost.Run(port)
    : await Run.All(Settings.Read(args));
