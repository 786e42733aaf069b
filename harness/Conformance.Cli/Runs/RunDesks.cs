using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Devices.Software;
using Conformance.Bench.Fixtures;
using Conformance.Cli.Commands;
using Conformance.Cli.Devices;
using Conformance.SmartCard.Transcripts;
using Conformance.Steps.Recording;

namespace Conformance.Cli.Runs;

/// <summary>What all desks of a run stand on: the way to the card, the cameras, and the device where it is not the bench's own. Opened once.</summary>
internal sealed class RunDesks : IAsyncDisposable
{
    private readonly RunOptions _options;
    private readonly BenchFixtures _fixtures;
    private readonly BindingSource _bindings;
    private readonly DeskCameras _cameras;
    private readonly Masking _masking;
    private readonly OutsideDevice? _outside;
    private readonly OutsideSoftware? _software;

    private RunDesks(RunOptions options, BindingSource bindings, OutsideDevice? outside, OutsideSoftware? software)
    {
        (_options, _bindings, _outside, _software) = (options, bindings, outside, software);
        _fixtures = new(options.Fixtures);
        // A way to the card that is not known to end at a simulated one may end at somebody's.
        _masking = new(options.Binding is BindingKind.InProcess or BindingKind.VirtualPcsc ? CardOrigin.Simulated : CardOrigin.Physical, MaskKeyOption.Read(null));
        _cameras = options.Faces.Open();
    }

    public static async Task<RunDesks> OpenAsync(RunOptions options, TimeProvider time, TextWriter output)
    {
        var bindings = await BindingSource.OpenAsync(options.Binding, time, physical: options.Physical);
        try
        {
            var person = new ConsolePerson(output, Console.In, time);
            var outside = await OutsideDevice.OpenAsync(options.Profile, time, person);
            var opened = new RunDesks(options, bindings, outside, OutsideSoftware.Of(options.Profile, time, person));
            bindings = null;
            return opened;
        }
        finally
        {
            bindings?.Dispose();
        }
    }

    /// <summary>The desks of a seed, whose transcripts go into a folder.</summary>
    public DeskFactory Of(int seed, EvidenceFolder folder) => new(_fixtures, _bindings.Create, _options.Binding, _options.Profile, _options.Device, seed)
    {
        MayLock = _options.MayLock,
        Cameras = _cameras,
        Transcripts = (card, binding, time) => folder.OpenTranscript(card, binding, _masking, time),
        Outside = _outside,
        Software = _software,
    };

    public async ValueTask DisposeAsync()
    {
        if (_outside is not null)
        {
            await _outside.DisposeAsync();
        }

        _cameras.Dispose();
        _bindings.Dispose();
    }
}
