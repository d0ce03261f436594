window.YTD.hologram.part0 = [
  {
    "hologram" : {
      "note" : "a file that no reader can know yet"
    }
  }
]