using Newtonsoft.Json.Linq;

namespace PingAnDocs.Tests.Writing.Report;

/// <summary>A page of the browser, with the hands of a reader: keys, pointer, paper.</summary>
internal sealed class BrowserPage(Browser browser, string session)
{
    private static readonly Dictionary<string, (string Text, int Code)> Keys = new(StringComparer.Ordinal)
    {
        ["Tab"] = ("", 9), ["Enter"] = ("\r", 13), ["Escape"] = ("", 27), [" "] = (" ", 32), ["End"] = ("", 35), ["Home"] = ("", 36),
        ["ArrowLeft"] = ("", 37), ["ArrowUp"] = ("", 38), ["ArrowRight"] = ("", 39), ["ArrowDown"] = ("", 40),
    };

    /// <summary>What an expression gives, as text.</summary>
    public async Task<string> Ask(string expression)
    {
        var answer = await browser.Send(session, "Runtime.evaluate", new JObject { ["expression"] = $"String({expression})", ["returnByValue"] = true });
        Assert.True(answer["exceptionDetails"] is null, answer.ToString());
        return answer.SelectToken("result.value")!.ToString();
    }

    /// <summary>Waits until an expression holds.</summary>
    public async Task Until(string expression)
    {
        for (var turn = 0; turn < 600; turn++)
        {
            if (await Ask(expression) == "true") return;
            await Task.Delay(50);
        }

        Assert.Fail($"never true: {expression}");
    }

    /// <summary>Presses keys one after another; a name may begin with Shift+.</summary>
    public async Task Press(params string[] names)
    {
        foreach (var name in names)
        {
            var shift = name.StartsWith("Shift+", StringComparison.Ordinal);
            var key = shift ? name["Shift+".Length..] : name;
            var (text, code) = Keys[key];
            foreach (var type in new[] { text.Length > 0 ? "keyDown" : "rawKeyDown", "keyUp" })
            {
                await browser.Send(session, "Input.dispatchKeyEvent", new JObject
                {
                    ["type"] = type, ["key"] = key, ["code"] = key == " " ? "Space" : key, ["windowsVirtualKeyCode"] = code,
                    ["text"] = type == "keyDown" ? text : "", ["modifiers"] = shift ? 8 : 0,
                });
            }
        }
    }

    /// <summary>Moves the pointer onto the middle of the first line of an element.</summary>
    public async Task Point(string selector, bool click = false)
    {
        await Ask($"document.querySelector('{selector}').scrollIntoView({{block: 'center', behavior: 'instant'}})");
        var at = (await Ask($"(r => (r.left + r.width / 2) + ' ' + (r.top + r.height / 2))(document.querySelector('{selector}').getClientRects()[0])")).Split(' ');
        foreach (var type in click ? ["mouseMoved", "mousePressed", "mouseReleased"] : new[] { "mouseMoved" })
        {
            await browser.Send(session, "Input.dispatchMouseEvent", new JObject
            {
                ["type"] = type, ["x"] = new JRaw(at[0]), ["y"] = new JRaw(at[1]), ["button"] = type == "mouseMoved" ? "none" : "left", ["clickCount"] = 1, ["pointerType"] = "mouse",
            });
        }
    }

    /// <summary>Reads the page as on a machine with a dark or a light desktop.</summary>
    public Task Prefer(string scheme) => browser.Send(
        session, "Emulation.setEmulatedMedia", new JObject { ["features"] = new JArray(new JObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });

    /// <summary>Prints it; the bytes of a PDF.</summary>
    public async Task<byte[]> Print() =>
        Convert.FromBase64String((await browser.Send(session, "Page.printToPDF", new JObject { ["preferCSSPageSize"] = true }))["data"]!.ToString());
}
