the viewer of a real archive
