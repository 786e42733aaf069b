namespace Conformance.Harness.Tests.Cli;

/// <summary>The reader with OpenCV for eyes: drawn faces before the camera, the drawn card under the other one, the photo out of the chip.</summary>
public sealed class DrawnFacesTests : IDisposable
{
    private readonly CommandLine _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Holders_are_received_by_their_drawn_faces_and_strangers_are_not() =>
        (await _program.RunScenariosAsync("--faces", "drawn", "chip-photo", "face-fallback", "received by face")).MustExitWith(0).MustPrint("Passed: reader model-a");

    [Fact]
    public async Task A_reader_that_takes_every_face_is_found_by_a_drawn_stranger() =>
        (await _program.RunScenariosAsync("--faces", "drawn", "--defect", "face-mismatch-accepted", "face-fallback")).MustExitWith(1).MustPrint("check     face-refused");

    [Fact]
    public async Task Other_eyes_are_bad_usage() =>
        (await _program.RunScenariosAsync("--faces", "photographed")).MustExitWith(3).MustPrint("--faces");
}
